/** Accounts, who may administer them, and the links by which people set a password. */
package fr.maillage.identity.account;
