/**
 * Work that awaits the signed-in user, gathered from the features that implement {@link fr.maillage.work.WorkItems}. May
 * use {@code shared} and {@code identity}.
 */
package fr.maillage.work;
