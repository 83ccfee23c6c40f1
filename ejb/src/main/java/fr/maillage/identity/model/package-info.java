/** Accounts, their grants and tokens, and the rules for passwords and logins. */
package fr.maillage.identity.model;
