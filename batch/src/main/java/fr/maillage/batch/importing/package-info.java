/**
 * The import job: {@code stage} keeps the file's rows aside, {@code settle} looks at them as a whole, {@code weigh}
 * tells what they would become, {@code decide} stops where that is much and nobody has confirmed it, {@code merge}
 * makes places of them in partitions, {@code compare} flags those that the file lacks, {@code finish} writes the rejects. The job of
 * other records has fewer steps: {@code check} reads the file through, {@code weigh} and {@code decide} do as for places, {@code take} makes records of its rows. Thin: the
 * work is in {@code fr.maillage.importing}.
 */
package fr.maillage.batch.importing;
