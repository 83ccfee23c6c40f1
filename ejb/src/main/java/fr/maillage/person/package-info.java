/**
 * People, apart from what they do: one entry for one human, whether she has functions in actors, sits in the committee as
 * a resident, or both. What she does is kept by the features above, which say by {@link fr.maillage.person.PersonFunctions}
 * who may read her, by {@link fr.maillage.person.PersonHolder} that she is still needed, and by {@link
 * fr.maillage.person.PersonReferences} follow when two entries turn out to be one person. May use {@code record}, {@code
 * audit}, {@code territory}, {@code identity}, {@code norm} and {@code shared}.
 */
package fr.maillage.person;
