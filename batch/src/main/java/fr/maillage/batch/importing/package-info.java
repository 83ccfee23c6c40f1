/**
 * The import job: {@code stage} keeps the file's rows aside, {@code settle} looks at them as a whole, {@code merge}
 * makes places of them in partitions, {@code compare} flags those that the file lacks, {@code finish} writes the rejects. The job of
 * other records has fewer steps: {@code check} reads the file through, {@code take} makes records of its rows. Thin: the
 * work is in {@code fr.maillage.importing}.
 */
package fr.maillage.batch.importing;
