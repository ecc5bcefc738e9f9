/** The script of an exercise in a frame of its own. */
import './piece'
import { startOrder } from './order-cards'

addEventListener('DOMContentLoaded', () => startOrder(document))
