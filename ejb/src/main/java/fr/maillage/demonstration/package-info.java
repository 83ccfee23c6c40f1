/**
 * Content of the demonstration beside its territory: accounts with roles on it, its perimeters, a registry of actors, and one
 * story of places, offers, workshops, a campaign with its answers, reports of errors, and the committee with its diagnosis,
 * its scheme, its actions, its money, its deployment, its meetings and a year of indicators. All organisations and people
 * are made up and marked as such; {@code StoryTime} moves its days to those before the loading, {@code StoryGround} its
 * communes to those of another territory. May use {@code place}, {@code offer}, {@code agenda}, {@code confirmation},
 * {@code moderation}, {@code notification}, {@code actor}, {@code diagnosis}, {@code plan}, {@code deployment}, {@code
 * committee}, {@code duplicate}, {@code mailing}, {@code report}, {@code indicator}, {@code job}, {@code administration},
 * {@code identity}, {@code territory} and {@code shared}; of others the job that loads it alone uses it.
 */
package fr.maillage.demonstration;
