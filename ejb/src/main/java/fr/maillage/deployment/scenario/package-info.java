/** Scenarios of the deployment: their lines, what the plan is after them, and what the prefecture says of each line. */
package fr.maillage.deployment.scenario;
