/** National files of posts that were taken: what each said, and what changed from one to another. */
package fr.maillage.deployment.postfile;
