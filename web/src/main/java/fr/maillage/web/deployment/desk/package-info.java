/** Pages and REST of orientation desks. */
package fr.maillage.web.deployment.desk;
