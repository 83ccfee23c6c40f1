/** Pages and REST of posts, their hosts and their ends. */
package fr.maillage.web.deployment;
