/** What the deployment keeps as entities. */
package fr.maillage.deployment.model;
