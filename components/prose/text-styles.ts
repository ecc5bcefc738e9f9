/** The styles of prose, slips and lists, in the order in which they build on one another. */
import './prose.css'
import './slip.css'
import './lists.css'
