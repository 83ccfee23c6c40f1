/**
 * Reports of the deployment: the one of a territory, and the page for a mayor. They compute nothing: posts are
 * those of {@code calendar}, people within reach those of {@code coverage}.
 */
package fr.maillage.deployment.report;
