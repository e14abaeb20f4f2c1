import packaged from '@sparticuz/chromium';

/* Run in a process of its own: the package unpacks itself into that process's folder for temporary files. */
await packaged.executablePath();
