/** The jobs of the deployment: what sites what an officer asked, and what tells readers the quarter that is over. */
package fr.maillage.batch.deployment;
