/** Page and REST of what changed between two national files of posts. */
package fr.maillage.web.deployment.postfile;
