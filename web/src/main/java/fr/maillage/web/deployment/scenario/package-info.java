/** Pages and REST of scenarios, their lines and the opinions on these. */
package fr.maillage.web.deployment.scenario;
