/** Pages and REST of what advisers do. */
package fr.maillage.web.deployment.activity;
