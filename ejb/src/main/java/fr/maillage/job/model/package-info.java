/** The recorded run of a job. May use {@code shared} only. */
package fr.maillage.job.model;
