/** Pages and endpoints of documents of gatherings, their files, and the annexes. */
package fr.maillage.web.committee.paper;
