/** Pages and endpoints of documents of the diagnosis, and their files. */
package fr.maillage.web.diagnosis.exhibit;
