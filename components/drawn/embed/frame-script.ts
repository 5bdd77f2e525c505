/** What a frame and the page around it say to each other, and nothing else: `public/sematan.js` has the other half. */
export const HEIGHT_MESSAGE = 'sirekap-tinggi';

/** Seconds after which a frame asks for itself again while its region is being counted. */
export const RELOAD_SECONDS = 180;

/**
 * The whole script of a frame; it works without. It tells the page around it how high it is, which is no secret, so
 * any page may hear it. While a count runs, a frame that is seen and not in use asks for itself again.
 */
export const FRAME_SCRIPT = `(()=>{
const root=document.documentElement,every=Number(root.dataset.every);
const tell=()=>parent.postMessage({type:'${HEIGHT_MESSAGE}',height:Math.ceil(root.getBoundingClientRect().height)},'*');
new ResizeObserver(tell).observe(root);
addEventListener('message',({data})=>{if(data==='${HEIGHT_MESSAGE}')tell()});
if(every)setInterval(()=>{if(!document.hidden&&!document.hasFocus())location.reload()},every*1000);
})()`;
