/** Pages and endpoints of what others measured of the needs of territories. */
package fr.maillage.web.need;
