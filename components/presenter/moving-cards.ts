/** What the wall needs besides to move cards from place to place: fetched where a lesson has an exercise. */
export { domMax as default } from 'framer-motion'
