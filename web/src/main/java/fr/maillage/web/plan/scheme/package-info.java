/** Pages and REST of the versions of frames, and of their axes and objectives. */
package fr.maillage.web.plan.scheme;
