/**
 * Chinese type for machines that have none: subsets by range of characters, of which the browser fetches those
 * that it needs and no other font offers. Loaded after the first screen.
 */
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource/noto-serif-sc/400.css';
import '@fontsource/noto-serif-sc/700.css';
