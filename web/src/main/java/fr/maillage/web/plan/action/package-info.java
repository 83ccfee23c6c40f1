/** Actions: their pages, files and endpoints. */
package fr.maillage.web.plan.action;
