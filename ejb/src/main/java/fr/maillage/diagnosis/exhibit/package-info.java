/**
 * Documents of the diagnosis, such as photographed sheets: who may read one, what their files may be and keep, and for how
 * long.
 */
package fr.maillage.diagnosis.exhibit;
