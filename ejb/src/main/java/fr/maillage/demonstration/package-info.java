/**
 * What the demonstration has beside its territory: accounts with roles on it, a registry of actors, and one story of
 * places, offers, workshops, a campaign with its answers, reports of errors, and the committee with its diagnosis, its
 * scheme, its actions and its meetings. All organisations and people are made up and marked as such. May use {@code place},
 * {@code offer}, {@code agenda}, {@code confirmation}, {@code moderation}, {@code notification}, {@code actor}, {@code
 * plan}, {@code committee}, {@code identity}, {@code territory} and {@code shared}; nothing uses it.
 */
package fr.maillage.demonstration;
