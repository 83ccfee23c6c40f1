/**
 * What is reported of the deployment: the report of a territory, and the page for a mayor. It computes nothing: posts are
 * those of {@code calendar}, people within reach those of {@code coverage}.
 */
package fr.maillage.deployment.report;
