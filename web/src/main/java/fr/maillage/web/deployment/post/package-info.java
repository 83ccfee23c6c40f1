/** Pages and REST of posts. */
package fr.maillage.web.deployment.post;
