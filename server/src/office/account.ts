/** What an account is made of; the database checks the same. */
export const ACCOUNT = /^[a-z0-9][a-z0-9._-]{1,63}$/;
