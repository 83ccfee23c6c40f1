/**
 * Places of digital mediation: the national record and the finer services of its sources. {@code core} holds its values and
 * where each comes from, {@code intake} takes records in from files, {@code merge} joins two records of one place,
 * {@code moderation} decides what others say, {@code publication} shows what residents see, {@code search} finds. May use
 * {@code shared}, {@code record}, {@code norm}, {@code hours}, {@code identity}, {@code actor}, {@code territory}, {@code
 * audit}, {@code indicator}, {@code vocabulary} and {@code work}.
 */
package fr.maillage.place;
