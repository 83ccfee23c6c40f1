/** The pages and endpoints of job runs. May use {@code web.shared} and the services of {@code job}. */
package fr.maillage.web.job;
