/** Entities of the deployment. */
package fr.maillage.deployment.model;
