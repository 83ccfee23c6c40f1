/** Tasks of people for a body by a day: entered, followed, and ticked off by a link of a message. */
package fr.maillage.committee.task;
