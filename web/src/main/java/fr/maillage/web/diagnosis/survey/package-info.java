/** The pages, files and endpoints of surveys. */
package fr.maillage.web.diagnosis.survey;
