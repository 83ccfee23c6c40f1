/** Doors that each request passes before a page or an endpoint sees it. */
package fr.maillage.web.shared.door;
