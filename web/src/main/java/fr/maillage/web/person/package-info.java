/** Pages and API of people. */
package fr.maillage.web.person;
