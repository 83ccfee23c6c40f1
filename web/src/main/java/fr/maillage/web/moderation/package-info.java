/** Pages of the public's reports of errors, and of the queue of what awaits a decision on places. */
package fr.maillage.web.moderation;
