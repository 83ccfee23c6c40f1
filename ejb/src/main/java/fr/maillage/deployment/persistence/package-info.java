/** The tables of the deployment. */
package fr.maillage.deployment.persistence;
