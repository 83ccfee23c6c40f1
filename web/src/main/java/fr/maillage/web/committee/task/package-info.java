/** Pages, files and endpoints of tasks, and the page by whose link they are ticked off. */
package fr.maillage.web.committee.task;
