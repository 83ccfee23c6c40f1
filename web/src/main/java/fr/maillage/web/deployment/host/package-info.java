/** Pages and REST of hosts of conseillers numériques. */
package fr.maillage.web.deployment.host;
