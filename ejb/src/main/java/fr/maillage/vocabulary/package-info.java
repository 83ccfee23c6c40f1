/**
 * The reference lists that records take their terms from: the national ones of places, the finer ones of sources, those
 * of actors. Their terms are rows; who carries them is counted by the features that implement {@link
 * fr.maillage.vocabulary.TermUses}. May use {@code shared} and {@code identity}.
 */
package fr.maillage.vocabulary;
