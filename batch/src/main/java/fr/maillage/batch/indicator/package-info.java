/** The job {@code indicator-compile} and the timer that starts it every night. May use {@code indicator}, {@code job}. */
package fr.maillage.batch.indicator;
