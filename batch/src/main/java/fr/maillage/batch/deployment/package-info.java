/** The job that sites what an officer asked. */
package fr.maillage.batch.deployment;
