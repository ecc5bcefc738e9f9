import { builder } from './builder'
import { documents } from './documents'
import { exercise } from './exercise'
import { presenter } from './presenter'

/** Every word of the interface in English. An application of the browser is given the file of its own words alone. */
export const en = { ...documents, ...builder, ...exercise, ...presenter }
