/**
 * Who acts, with which rights: accounts, grants of a role on a territory, passwords and tokens, and the {@link
 * fr.maillage.identity.Caller} by which every service authorizes. May use {@code shared} only.
 */
package fr.maillage.identity;
