/** Actions seen at once: on a board, over the months, by milestone, by commune, by axis. */
package fr.maillage.plan.overview;
