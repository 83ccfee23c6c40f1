/** Posts, their hosts and who holds them. */
package fr.maillage.deployment.post;
