/** Pages, files and API of actors; composes on an actor's page what other features know of it. */
package fr.maillage.web.actor;
