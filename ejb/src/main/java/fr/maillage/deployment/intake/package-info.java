/** Posts, hosts, assignments and targets as files bring them. */
package fr.maillage.deployment.intake;
