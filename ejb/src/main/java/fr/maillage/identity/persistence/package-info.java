/** The tables of accounts, grants and tokens. */
package fr.maillage.identity.persistence;
