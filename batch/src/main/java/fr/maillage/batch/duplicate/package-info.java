/** The job {@code duplicate-search} and the timer that starts it every night. May use {@code duplicate}, {@code job}. */
package fr.maillage.batch.duplicate;
